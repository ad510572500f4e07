package dev.counterpoint.gateway;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that a caller learns of all of it at once. */
final class FieldErrors {

  private static final int MOST = 20;

  private final List<FieldError> errors = new ArrayList<>();

  void add(String field, String message) {
    if (errors.size() < MOST) {
      errors.add(new FieldError(field, message));
    }
  }

  /**
   * @throws ProblemException 400 that names the fields, if anything is wrong
   */
  void check() throws ProblemException {
    if (errors.isEmpty()) {
      return;
    }
    FieldError first = errors.get(0);
    throw new ProblemException(
        Problem.malformed("'" + first.field() + "' " + first.message() + ".", List.copyOf(errors)));
  }
}
