package nl.welzijnoprecept.web;

import jakarta.servlet.http.HttpServletRequest;

/** How large a body may be. */
public final class BodyLimits {
    /** Whole directories come as a file: as many rows as an import takes, of some 2 KiB each in HSDS. */
    public static final String WHOLE_DIRECTORIES = "/api/v1/activities/imports";

    private static final int OF_A_DIRECTORY = 20;

    /** Where a form goes of which nothing is left: an error page would ask for what was in it. */
    public static final String TOLD = "/too-large";

    private static final String EXCEEDED = BodyLimits.class.getName() + ".exceeded";

    private BodyLimits() {}

    static void exceed(HttpServletRequest request) {
        request.setAttribute(EXCEEDED, true);
    }

    /** Whether it was a form with more in it than is taken, of which nothing is left: 413. */
    public static boolean areExceeded(HttpServletRequest request) {
        return request.getAttribute(EXCEEDED) != null;
    }

    static int mebibytes(String path) {
        return path.equals(WHOLE_DIRECTORIES) ? OF_A_DIRECTORY : 1;
    }
}
