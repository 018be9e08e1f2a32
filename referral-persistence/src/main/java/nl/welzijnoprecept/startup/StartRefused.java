package nl.welzijnoprecept.startup;

/** The product does not start as it was asked to; told in plain words instead of a stack trace. */
public class StartRefused extends RuntimeException {
    private final String remedy;

    public StartRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public StartRefused(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
