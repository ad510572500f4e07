package dev.counterpoint.article;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The readable text of an HTML page, one line a block, and its title. What is never an article's
 * running text by its very element (scripts, navigation, forms, figures, asides, hidden parts) is
 * not in the text at all.
 */
record HtmlText(String text, String title) {

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "form",
          "aside",
          "footer",
          "figure",
          "figcaption",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "label",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "picture",
          "map",
          "dialog",
          "menu",
          "head",
          "title",
          "meta",
          "link",
          "math",
          "applet",
          "frame",
          "frameset",
          "datalist",
          "progress",
          "meter");
  private static final Set<String> BREAKING =
      Set.of(
          "p",
          "div",
          "br",
          "hr",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "section",
          "article",
          "main",
          "header",
          "table",
          "tr",
          "td",
          "th",
          "caption",
          "address",
          "details",
          "summary",
          "body",
          "center",
          "tbody",
          "thead",
          "tfoot",
          "fieldset");
  private static final Set<String> DROPPED_ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "form",
          "menu",
          "toolbar",
          "menubar");

  static HtmlText of(String html) {
    Document page = Jsoup.parse(html);
    Text text = new Text();
    Element root = root(page);
    NodeTraversor.filter(text, root);
    return new HtmlText(text.toString(), title(page, root));
  }

  /** The one article of the page, or all of it. */
  private static Element root(Document page) {
    var articles = page.select("article");
    if (articles.size() == 1
        && articles.get(0).text().length() * 2 > page.body().text().length() / 3) {
      return articles.get(0);
    }
    var mains = page.select("main");
    return mains.size() == 1 && !mains.get(0).text().isBlank() ? mains.get(0) : page.body();
  }

  private static String title(Document page, Element root) {
    Element heading = root.selectFirst("h1");
    if (heading == null) {
      heading = page.selectFirst("h1");
    }
    String title = heading == null ? page.title() : heading.text();
    return title.isBlank() ? null : title;
  }

  private static final class Text implements NodeFilter {
    private final StringBuilder out = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        append(text.getWholeText(), isPreformatted(text));
      } else if (node instanceof Element element) {
        if (isDropped(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        breakAt(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !element.normalName().equals("br")) {
        breakAt(element);
      }
      return FilterResult.CONTINUE;
    }

    private void breakAt(Element element) {
      if (!BREAKING.contains(element.normalName())) {
        return;
      }
      trimBlank();
      boolean fresh = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
      if (!fresh) {
        out.append('\n');
      }
    }

    private void trimBlank() {
      int end = out.length();
      while (end > 0 && out.charAt(end - 1) == ' ') {
        end--;
      }
      out.setLength(end);
    }

    private void append(String text, boolean preformatted) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (preformatted && Folded.isLineBreak(c)) {
          trimBlank();
          out.append('\n');
        } else if (!Folded.isBlank(c)) {
          out.append(c);
        } else if (out.length() > 0
            && out.charAt(out.length() - 1) != ' '
            && out.charAt(out.length() - 1) != '\n') {
          out.append(' ');
        }
      }
    }

    private static boolean isPreformatted(TextNode text) {
      return text.parentNode() instanceof Element parent && parent.normalName().equals("pre");
    }

    private static boolean isDropped(Element element) {
      return DROPPED.contains(element.normalName())
          || isHidden(element)
          || DROPPED_ROLES.contains(element.attr("role"));
    }

    private static boolean isHidden(Element element) {
      if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
        return true;
      }
      String style = element.attr("style");
      return !style.isEmpty() && hides(style.replace(" ", "").toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean hides(String style) {
      return style.contains("display:none") || style.contains("visibility:hidden");
    }

    @Override
    public String toString() {
      return out.toString().strip();
    }
  }
}
