package dev.counterpoint.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Every form of the verbs that the lists know, made from their base forms. */
final class VerbForms {

  private static final Set<String> DOUBLING =
      Set.of(
          "get", "let", "run", "sit", "win", "cut", "set", "shut", "hit", "put", "bet", "quit",
          "split", "begin", "swim", "dig", "rebut", "forget", "rid", "spit", "step", "forbid");
  private static final Map<String, String[]> IRREGULAR = irregular();
  private static final Map<String, VerbForm> FORMS = forms();

  private VerbForms() {}

  /** The verb that the lower-case word can be a form of; {@code null} if it is none. */
  static VerbForm of(String word) {
    return FORMS.get(word);
  }

  private static Map<String, String[]> irregular() {
    Map<String, String[]> table = new HashMap<>();
    for (String[] entry : WordList.entries("irregular-verbs.txt")) {
      table.put(entry[0], entry);
    }
    return table;
  }

  private static Map<String, VerbForm> forms() {
    Map<String, VerbForm> forms = new HashMap<>();
    // Reporting verbs last: where two verbs share a form ("found"), theirs is the lemma.
    WordList.words("common-verbs.txt").forEach(lemma -> addForms(forms, lemma));
    WordList.words("verb-prepositions.txt").forEach(lemma -> addForms(forms, lemma));
    WordList.words("reporting-verbs.txt").forEach(lemma -> addForms(forms, lemma));
    return forms;
  }

  private static void addForms(Map<String, VerbForm> forms, String lemma) {
    String[] irregular = IRREGULAR.get(lemma);
    String past = irregular != null ? irregular[1] : regularPast(lemma);
    String participle = irregular != null ? irregular[2] : past;
    add(forms, lemma, new VerbForm(lemma, true, false, false, false, false));
    add(forms, third(lemma), new VerbForm(lemma, false, true, false, false, false));
    add(forms, past, new VerbForm(lemma, false, false, true, false, false));
    add(forms, participle, new VerbForm(lemma, false, false, true, false, true));
    add(forms, ing(lemma, past), new VerbForm(lemma, false, false, false, true, false));
    if (past.endsWith("eled") || past.endsWith("aled")) {
      String british = past.substring(0, past.length() - 2) + "led";
      add(forms, british, new VerbForm(lemma, false, false, true, false, false));
    }
  }

  private static void add(Map<String, VerbForm> forms, String word, VerbForm form) {
    VerbForm known = forms.get(word);
    boolean sameVerb = known != null && known.lemma().equals(form.lemma());
    forms.put(word, sameVerb ? known.merge(form) : form);
  }

  private static String regularPast(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return endsInConsonantAndY(lemma)
        ? lemma.substring(0, lemma.length() - 1) + "ied"
        : lemma + "ed";
  }

  private static String third(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh")
            || lemma.equals("go")
            || lemma.equals("do")
            || lemma.equals("veto");
    return hissing ? lemma + "es" : lemma + "s";
  }

  private static String ing(String lemma, String past) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    if (lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2) {
      return lemma.substring(0, lemma.length() - 1) + "ing";
    }
    boolean doubled = past.equals(lemma + lemma.charAt(lemma.length() - 1) + "ed");
    boolean doubledShort = DOUBLING.contains(lemma);
    return doubled || doubledShort
        ? lemma + lemma.charAt(lemma.length() - 1) + "ing"
        : lemma + "ing";
  }

  private static boolean endsInConsonantAndY(String lemma) {
    int length = lemma.length();
    return length > 1
        && lemma.charAt(length - 1) == 'y'
        && "aeiou".indexOf(lemma.charAt(length - 2)) < 0;
  }
}
