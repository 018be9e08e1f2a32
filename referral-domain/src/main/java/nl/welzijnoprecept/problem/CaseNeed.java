package nl.welzijnoprecept.problem;

/** What has to be so in a case, of which one may be that the case is not closed: a reader is then told just that. */
public interface CaseNeed {
    /** Whether it is that the case is open. */
    boolean isOpenCase();
}
