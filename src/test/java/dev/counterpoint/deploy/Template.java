package dev.counterpoint.deploy;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A parsed CloudFormation template. {@code !Ref Name} becomes a map of one entry, {@code Ref=Name};
 * every other short form likewise, {@code !If} as {@code Fn::If}.
 */
final class Template {

  private final Map<String, Object> root;

  private Template(Map<String, Object> root) {
    this.root = root;
  }

  static Template parse(String yaml) {
    return new Template(map(new Yaml(new ShortForms()).load(yaml)));
  }

  /** What stands at a path of keys and list indexes; {@code null} where there is nothing. */
  Object at(String... path) {
    Object here = root;
    for (String step : path) {
      if (here instanceof Map<?, ?> map) {
        here = map.get(step);
      } else if (here instanceof List<?> list && Integer.parseInt(step) < list.size()) {
        here = list.get(Integer.parseInt(step));
      } else {
        return null;
      }
    }
    return here;
  }

  Object property(String resource, String... path) {
    String[] whole =
        Stream.concat(Stream.of("Resources", resource, "Properties"), Stream.of(path))
            .toArray(String[]::new);
    return at(whole);
  }

  Map<String, Object> resources() {
    return map(at("Resources"));
  }

  /** The resources of a type, by logical name. */
  List<String> named(String type) {
    return resources().keySet().stream()
        .filter(name -> type.equals(at("Resources", name, "Type")))
        .toList();
  }

  /** Every value of a key, at any depth below a resource. */
  static Stream<Object> everywhere(Object node, String key) {
    if (node instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .flatMap(
              entry ->
                  entry.getKey().equals(key)
                      ? Stream.of(entry.getValue())
                      : everywhere(entry.getValue(), key));
    }
    return node instanceof List<?> list
        ? list.stream().flatMap(item -> everywhere(item, key))
        : Stream.empty();
  }

  static Predicate<Object> isRef(String name) {
    return value -> Map.of("Ref", name).equals(value);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static final class ShortForms extends SafeConstructor {

    ShortForms() {
      super(new LoaderOptions());
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              String name = node.getTag().getValue().substring(1);
              boolean own = name.equals("Ref") || name.equals("Condition");
              return Map.of(own ? name : "Fn::" + name, content(node));
            }
          });
    }

    private Object content(Node node) {
      if (node instanceof ScalarNode scalar) {
        return scalar.getValue();
      }
      return node instanceof SequenceNode sequence
          ? constructSequence(sequence)
          : constructMapping((MappingNode) node);
    }
  }
}
