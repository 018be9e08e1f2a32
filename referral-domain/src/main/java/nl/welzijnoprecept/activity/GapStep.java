package nl.welzijnoprecept.activity;

/** What is done with a gap. */
public enum GapStep {
    CLOSE
}
