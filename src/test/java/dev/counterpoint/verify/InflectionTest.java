package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regular forms, and the irregular past forms an entry names. */
class InflectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "slam > slam, slams, slamming, slammed",
        "hammer > hammer, hammers, hammering, hammered",
        "rant > rant, rants, ranting, ranted",
        "cry > cry, cries, crying, cried",
        "play > play, plays, playing, played",
        "rage > rage, rages, raging, raged",
        "see|saw|seen > see, sees, seeing, saw, seen",
        "fix > fix, fixes, fixing, fixed",
        "vow > vow, vows, vowing, vowed",
        "boss > boss, bosses, bossing, bossed",
        "buzz > buzz, buzzes, buzzing, buzzed",
        "bash > bash, bashes, bashing, bashed",
        "lurch > lurch, lurches, lurching, lurched",
        "hit|hit > hit, hits, hitting",
        "ax > ax, axes, axing, axed",
        "boo > boo, boos, booing, booed",
        "tear|tore|torn into > tear into, tears into, tearing into, tore into, torn into",
        "lash out > lash out, lashes out, lashing out, lashed out",
      })
  void ofVerbs(String entry, String forms) {
    assertThat(Inflection.ofVerb(entry)).containsExactlyInAnyOrder(forms.split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "thug, thugs",
    "crony, cronies",
    "ploy, ploys",
    "boss, bosses",
    "hoax, hoaxes",
    "witch, witches",
    "clash, clashes",
    "y, ys",
    "mob, mobs"
  })
  void ofNouns(String noun, String plural) {
    assertThat(Inflection.plural(noun)).isEqualTo(plural);
  }
}
