package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.counterpoint.render.OurMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Answers to hostile articles, read again as browsers, mail clients and sites read them: nothing of
 * the article is active, and what is seen is what the JSON form says.
 */
class ReadAgainTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String URL = "https://example.org/a'b(c)?d=e&f=%22";
  private static final String LINKED = "https://example.org/a'b(c)";

  private static final Set<String> OUR_TAGS =
      Set.of(
          "html",
          "head",
          "meta",
          "style",
          "title",
          "body",
          "main",
          "table",
          "tbody",
          "tr",
          "td",
          "h1",
          "h2",
          "h3",
          "p",
          "ul",
          "li",
          "blockquote",
          "div",
          "a");
  private static final Set<String> OF_A_WHOLE_PAGE = Set.of("charset", "name", "content");

  private static final Parser MARKDOWN = Parser.builder().build();

  private final Gateway gateway = Gateway.from(Map.of(), line -> {});

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "",
            "<script>alert(1)</script>",
            "</td></table></blockquote><img src=x onerror=alert(1)>",
            "<a href=\"javascript:alert(1)\">here</a>",
            "\"><svg/onload=alert(1)>",
            "<style>*{display:none}</style>",
            "&lt;b&gt; &#60;i&#62; &amp;",
            "[here](javascript:alert(1))",
            "![x](https://evil.example/p.png)",
            "<javascript:alert(1)> <https://evil.example>",
            "[x]: javascript:alert(1)",
            "`code` **bold** _it_ ~~gone~~ || <!-- x -->",
            "\n# heading\n",
            "\n- list\n",
            "\n1. list\n",
            "\n> quote\n",
            "\n    code\n",
            "\n=====\n",
            "\n---\n",
            "\n```\ncode\n```\n",
            "| a | b |\n|---|---|",
            "\u202Egnp.exe\u202C",
            "\u2066abc\u2069 \u200Bzero\uFEFF \u200Emark",
            "a\u0301\u0301\u0301 \uD83C\uDFEB",
            "w".repeat(3_000),
            "www.evil.example mail@evil.example https://evil.example",
            "$x$ \\(y\\) {{z}} ${jndi:ldap://x} \\",
            "*",
            "_",
            "<",
            "&",
            "]",
            "\\")
        .list()
        .ofSize(6);
  }

  private static String article(List<String> pieces) {
    return """
    The school board voted 4-3 on Tuesday to close Fernhill Elementary %s in June.

    "We cannot heat a building %s that is two thirds empty," said Superintendent Dana Okafor, who \
    asked the board for the closing in March %s and is for it.

    Parents vowed to go to court. "They never %s showed us the numbers, and they will not get away \
    with it," said Luis Marchetti, who opposes the closing %s and leads the group Keep Fernhill \
    Open. He said the district had promised a study %s and never paid for one.
    """
        .formatted(pieces.toArray());
  }

  @Property(tries = 150)
  void htmlShowsTheAnswerAndObeysNothing(
      @ForAll("pieces") List<String> pieces, @ForAll boolean html) {
    ObjectNode request = request(pieces, html);
    JsonNode answer = answer(request, "application/json").json();

    for (String form : List.of("text/html", "text/html;profile=page")) {
      String rendered = answer(request, form).body();
      org.jsoup.nodes.Document document = Jsoup.parse(rendered);
      for (Element element : document.getAllElements()) {
        assertThat(element.tagName().equals("#root") || OUR_TAGS.contains(element.tagName()))
            .as(element.tagName() + " in " + rendered)
            .isTrue();
        assertThat(element.attributes().asList())
            .as(rendered)
            .map(Attribute::getKey)
            .filteredOn(name -> !OF_A_WHOLE_PAGE.contains(name))
            .allMatch(OurMarkup.HTML_ATTRIBUTES::contains);
      }
      assertThat(document.select("style")).hasSize(form.equals("text/html") ? 0 : 1);
      assertThat(document.select("a"))
          .hasSize(answer.findValues("evidence").size())
          .allMatch(link -> link.attr("href").startsWith(LINKED), rendered);
      assertThat(seen(document.body().text())).startsWith(seen(shown(answer, false)));
      assertThat(rendered.startsWith("<!doctype html>")).isEqualTo(form.endsWith("page"));
    }
  }

  @Property(tries = 150)
  void markdownShowsTheAnswerAndObeysNothing(
      @ForAll("pieces") List<String> pieces, @ForAll boolean html) {
    ObjectNode request = request(pieces, html);
    JsonNode answer = answer(request, "application/json").json();

    String rendered = answer(request, "text/markdown").body();
    List<Node> nodes = all(MARKDOWN.parse(rendered));

    assertThat(nodes)
        .as(rendered)
        .allMatch(node -> OurMarkup.MARKDOWN_NODES.contains(node.getClass()));
    assertThat(nodes)
        .filteredOn(Link.class::isInstance)
        .hasSize(answer.findValues("evidence").size())
        .allMatch(link -> ((Link) link).getDestination().startsWith(LINKED), rendered);
    assertThat(seen(visible(nodes))).as(rendered).startsWith(seen(shown(answer, true)));
  }

  private static ObjectNode request(List<String> pieces, boolean html) {
    return JSON.createObjectNode().put(html ? "html" : "text", article(pieces)).put("url", URL);
  }

  private Reply answer(ObjectNode request, String accept) {
    Reply reply = Reply.of(gateway, Event.json(request.toString()).header("Accept", accept));
    // An element that is never closed may hide the rest of a page.
    Assume.that(reply.status() != 422 || !request.has("html"));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  /** All that is to be seen before the notes, in its order. */
  private static String shown(JsonNode answer, boolean markdown) {
    StringJoiner shown = new StringJoiner(" ");
    shown.add(answer.path("headline").asText()).add(answer.path("summary").asText());
    if (!answer.path("question").isNull()) {
      shown.add("In dispute: " + answer.path("question").asText());
    }
    for (JsonNode side : answer.path("sides")) {
      String share = Math.round(side.path("share").asDouble() * 100) + "% of the attributed words";
      String position = side.path("position").asText();
      shown.add(side.path("name").asText());
      shown.add(markdown ? position + " (" + share + ")" : share + " " + position);
      for (JsonNode claim : side.path("claims")) {
        shown.add(claim.path("text").asText());
        claim.path("evidence").forEach(e -> shown.add(e.path("quote").asText()));
        shown.add(claim.path("speaker").isNull() ? "" : "— " + claim.path("speaker").asText());
        shown.add("in the article");
      }
    }
    return shown.toString();
  }

  /** White space folded, and without what has no ink. */
  private static String seen(String text) {
    StringBuilder seen = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
              int type = Character.getType(c);
              boolean ink = type != Character.CONTROL && type != Character.FORMAT;
              if (space) {
                seen.append(' ');
              } else if (ink) {
                seen.appendCodePoint(c);
              }
            });
    return seen.toString().replaceAll(" +", " ").strip();
  }

  private static String visible(List<Node> nodes) {
    return nodes.stream()
        .map(
            node ->
                node instanceof Text text
                    ? text.getLiteral()
                    : node instanceof Paragraph || node instanceof Heading ? " " : "")
        .collect(Collectors.joining());
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
