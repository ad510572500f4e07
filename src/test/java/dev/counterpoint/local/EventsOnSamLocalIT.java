package dev.counterpoint.local;

/** Through {@code sam local invoke}, in its container, with the template's own settings. */
class EventsOnSamLocalIT extends EventsContract {

  @Override
  Invocable startFunction() {
    return SamLocal.present();
  }
}
