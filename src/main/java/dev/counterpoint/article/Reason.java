package dev.counterpoint.article;

import java.util.Locale;

/** Why a piece of the submitted text is not the article's own running text. */
public enum Reason {
  ADVERTISEMENT,
  AGENCY_HEADER,
  AUTHOR_BIO,
  BYLINE,
  CAPTION,
  CONTACT,
  CONTRIBUTOR_NOTE,
  COPYRIGHT,
  CORRECTION,
  COUNTDOWN,
  DATELINE,
  HIGHLIGHTS,
  NEWSLETTER,
  PHOTO_CREDIT,
  RELATED_LINK,
  REPEAT,
  SHARE_BAR,
  SITE_FURNITURE,
  STORY_CONTINUED,
  TIMESTAMP,
  VIDEO_CREDIT;

  /** Whether what stands before and behind such a piece never was one sentence. */
  boolean partsLines() {
    return this == BYLINE || this == TIMESTAMP;
  }

  /** The name in the API: {@code photo-credit}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
