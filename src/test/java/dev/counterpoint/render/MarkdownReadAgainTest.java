package dev.counterpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.verify.Verified;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others make of our Markdown. */
class MarkdownReadAgainTest {

  private static final Parser PARSER = Parser.builder().build();

  @ParameterizedTest
  @MethodSource("dev.counterpoint.render.RenderersTest#hostile")
  void showsHostileTextAndDoesNotObeyIt(String text) {
    String url = "https://example.org/a'b(c)&x=%22";
    String markdown = new MarkdownRenderer().render("00ff", Verified.saying(text, url));

    List<Node> nodes = all(PARSER.parse(markdown));

    assertThat(nodes)
        .as(markdown)
        .allMatch(node -> OurMarkup.MARKDOWN_NODES.contains(node.getClass()));
    assertThat(of(nodes, Heading.class)).hasSize(3);
    assertThat(of(nodes, BlockQuote.class)).hasSize(6);
    assertThat(of(nodes, ListItem.class)).hasSize(2);
    assertThat(of(nodes, StrongEmphasis.class)).hasSize(5);
    assertThat(of(nodes, Emphasis.class)).hasSize(2);
    assertThat(of(nodes, Link.class))
        .hasSize(2)
        .allMatch(link -> link.getDestination().startsWith("https://example.org/"));
    assertThat(of(nodes, Heading.class)).allMatch(h -> visible(h).equals(Legible.line(text)));
    assertThat(visible(of(nodes, BlockQuote.class).get(0))).isEqualTo(Legible.line(text));
  }

  private static <T extends Node> List<T> of(List<Node> nodes, Class<T> type) {
    return nodes.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static String visible(Node node) {
    return of(all(node), Text.class).stream().map(Text::getLiteral).collect(Collectors.joining());
  }

  private static List<Node> all(Node root) {
    List<Node> nodes = new ArrayList<>(List.of(root));
    for (int i = 0; i < nodes.size(); i++) {
      int at = i + 1;
      for (Node child = nodes.get(i).getFirstChild(); child != null; child = child.getNext()) {
        nodes.add(at++, child);
      }
    }
    return nodes;
  }
}
