package dev.counterpoint.eval;

/** Something that answers a labelled article and can be scored. */
interface Engine {

  /** The name under which figures are kept. */
  String name();

  Answer answer(GoldArticle gold);
}
