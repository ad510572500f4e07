package dev.counterpoint.render;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** All that our renderers may write, whatever an article says. */
public final class OurMarkup {

  public static final Set<String> HTML_ATTRIBUTES =
      Set.of(
          "style",
          "lang",
          "dir",
          "rel",
          "href",
          "role",
          "width",
          "border",
          "cellpadding",
          "cellspacing");

  public static final Set<Class<?>> MARKDOWN_NODES =
      Set.of(
          Document.class,
          Heading.class,
          Paragraph.class,
          Text.class,
          BulletList.class,
          ListItem.class,
          BlockQuote.class,
          Link.class,
          Emphasis.class,
          StrongEmphasis.class);

  private OurMarkup() {}
}
