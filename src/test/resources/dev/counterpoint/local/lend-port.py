"""Lends a loopback port of this machine to the containers that SAM local starts, on their own loopback.

SAM takes --docker-network host but leaves the container on Docker's bridge, from where this machine's loopback cannot be
reached. A socket belongs to the network namespace it was opened in: so it is opened in the container's, and served from
here. Needs root.

    lend-port.py LOG OFFSET PORT    LOG is what SAM says, read from OFFSET on
"""
import ctypes, glob, os, re, socket, sys, threading, time

log, offset, port = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
libc = ctypes.CDLL(None, use_errno=True)
home = os.open("/proc/self/ns/net", os.O_RDONLY)


def enter(namespace):
    if libc.setns(namespace, 0x40000000):  # CLONE_NEWNET
        sys.exit("setns: " + os.strerror(ctypes.get_errno()))


def namespace_of(container):
    """None as long as what will be the container still shares this machine's network."""
    for file in glob.glob("/proc/[0-9]*/cgroup"):
        try:
            if container in open(file).read():
                namespace = os.open(os.path.join(os.path.dirname(file), "ns", "net"), os.O_RDONLY)
                if not os.path.sameopenfile(namespace, home):
                    return namespace
                os.close(namespace)
        except OSError:
            pass  # It has ended since.
    return None


def pump(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass  # The other side has gone.


def serve(listener):
    while True:
        client, _ = listener.accept()
        server = socket.create_connection(("127.0.0.1", port))
        threading.Thread(target=pump, args=(client, server), daemon=True).start()
        threading.Thread(target=pump, args=(server, client), daemon=True).start()


lent = set()
while True:
    with open(log, errors="replace") as lines:
        lines.seek(offset)
        started = set(re.findall("SAM_CONTAINER_ID: ([0-9a-f]{64})", lines.read()))
    for container in started - lent:
        namespace = namespace_of(container)
        if namespace is not None:
            enter(namespace)
            listener = socket.create_server(("127.0.0.1", port))
            enter(home)
            lent.add(container)
            threading.Thread(target=serve, args=(listener,), daemon=True).start()
    time.sleep(0.05)
