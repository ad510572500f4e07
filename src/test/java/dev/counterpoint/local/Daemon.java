package dev.counterpoint.local;

/** Threads that never keep the JVM alive. */
final class Daemon {

  private Daemon() {}

  static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "local");
    thread.setDaemon(true);
    return thread;
  }
}
