package nl.welzijnoprecept.assessment;

/**
 * What a result asks of the coach; never what is the matter with somebody.
 *
 * @param promptly whether it should not wait
 * @param text     in plain Dutch
 */
public record Advice(Code code, boolean promptly, String text) {
    /** What to do. */
    public enum Code {
        /** Talk with the GP, when the client agrees. */
        CONFER_WITH_GP
    }
}
