package dev.counterpoint.extractive;

import dev.counterpoint.article.Span;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What tells a key claim from a remark: each a number of about 0 to 1. */
enum ClaimFeature {
  LENGTH {
    @Override
    double of(Said said) {
      return Math.min(said.characters(), 400) / 400.0;
    }
  },
  MORE_THAN_A_REMARK {
    @Override
    double of(Said said) {
      return Math.min(said.characters(), 100) / 100.0;
    }
  },
  CENTRAL {
    @Override
    double of(Said said) {
      double about = 0;
      for (String stem : said.stems()) {
        about += Math.log(said.scene().frequency(stem) + 1.0);
      }
      return about / 40;
    }
  },
  TITLE_WORDS {
    @Override
    double of(Said said) {
      long shared = said.stems().stream().filter(said.scene()::isInTitle).count();
      return Math.min(3, shared) / 3.0;
    }
  },
  DIRECT {
    @Override
    double of(Said said) {
      return truth(said.any(s -> s.kind() == Statement.Kind.DIRECT));
    }
  },
  ATTITUDE_ONLY {
    @Override
    double of(Said said) {
      return truth(!said.any(s -> s.kind() != Statement.Kind.ATTITUDE));
    }
  },
  SAYING_VERB {
    @Override
    double of(Said said) {
      return truth(said.any(s -> s.verb() != null && SAYING.contains(s.verb())));
    }
  },
  STANCE_VERB {
    @Override
    double of(Said said) {
      return truth(said.any(s -> s.verb() != null && Stance.isStance(s.verb())));
    }
  },
  FINDING_VERB {
    @Override
    double of(Said said) {
      return truth(said.any(s -> s.verb() != null && FINDING.contains(s.verb())));
    }
  },
  NO_VERB {
    @Override
    double of(Said said) {
      return truth(!said.any(s -> s.verb() != null));
    }
  },
  NEGATED {
    @Override
    double of(Said said) {
      return truth(said.any(Statement::negated));
    }
  },
  FIRST_PERSON {
    @Override
    double of(Said said) {
      return truth(said.words().stream().anyMatch(FIRST_PERSONS::contains));
    }
  },
  NUMBERS {
    @Override
    double of(Said said) {
      return truth(said.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0))));
    }
  },
  IN_THE_LEAD {
    @Override
    double of(Said said) {
      return truth(said.candidate().sentences().get(0) <= 1);
    }
  },
  SEVERAL_SENTENCES {
    @Override
    double of(Said said) {
      return truth(said.candidate().sentences().size() > 1);
    }
  },
  PERSON {
    @Override
    double of(Said said) {
      return truth(said.isSpeaker(Speaker.Kind.PERSON));
    }
  },
  ORGANIZATION {
    @Override
    double of(Said said) {
      return truth(said.isSpeaker(Speaker.Kind.ORGANIZATION));
    }
  },
  AUTHOR {
    @Override
    double of(Said said) {
      return truth(said.isSpeaker(Speaker.Kind.AUTHOR));
    }
  },
  NOBODY {
    @Override
    double of(Said said) {
      return truth(said.candidate().speaker() == null);
    }
  },
  HAS_ROLE {
    @Override
    double of(Said said) {
      Speaker speaker = said.candidate().speaker();
      return truth(speaker != null && speaker.role() != null);
    }
  };

  private static final Set<String> SAYING = Set.of("say", "tell", "add", "write");
  private static final Set<String> FINDING =
      Set.of("report", "find", "show", "see", "know", "announce", "learn", "hear");
  private static final Set<String> FIRST_PERSONS = Set.of("we", "our", "i", "my", "us");

  abstract double of(Said said);

  private static double truth(boolean holds) {
    return holds ? 1 : 0;
  }

  /** A candidate with its words at hand. */
  record Said(
      ClaimCandidate candidate,
      Scene scene,
      int characters,
      List<String> words,
      Set<String> stems) {

    static Said of(ClaimCandidate candidate, Scene scene) {
      int characters = 0;
      StringBuilder text = new StringBuilder();
      for (Statement statement : candidate.statements()) {
        for (Span span : statement.content()) {
          characters += span.length();
          text.append(span.in(scene.article().body())).append(' ');
        }
      }
      List<String> words =
          Prose.split(text.toString()).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
      Set<String> stems = new HashSet<>();
      words.stream().filter(w -> !Prose.isFunctionWord(w)).map(Prose::stem).forEach(stems::add);
      return new Said(candidate, scene, characters, words, stems);
    }

    boolean any(Predicate<Statement> holds) {
      return candidate.statements().stream().anyMatch(holds);
    }

    boolean isSpeaker(Speaker.Kind kind) {
      return candidate.speaker() != null && candidate.speaker().kind() == kind;
    }
  }
}
