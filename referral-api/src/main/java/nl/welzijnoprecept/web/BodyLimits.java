package nl.welzijnoprecept.web;

/** How large a body may be. */
public final class BodyLimits {
    /** Whole directories come as a file: as many rows as an import takes, of some 2 KiB each in HSDS. */
    public static final String WHOLE_DIRECTORIES = "/api/v1/activities/imports";

    private static final int OF_A_DIRECTORY = 20;

    private BodyLimits() {}

    static int mebibytes(String path) {
        return path.equals(WHOLE_DIRECTORIES) ? OF_A_DIRECTORY : 1;
    }
}
