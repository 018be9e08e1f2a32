package nl.welzijnoprecept.activity;

/** Hears of an activity whose places may have become more, so that who waits is offered them. */
public interface Vacancies {
    void mayHaveCome(ActivityId activity);
}
