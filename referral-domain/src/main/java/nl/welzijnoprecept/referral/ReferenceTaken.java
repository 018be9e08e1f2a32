package nl.welzijnoprecept.referral;

/** Another referral has this reference already. No refusal: whoever adds one tries another reference. */
public final class ReferenceTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReferenceTaken(Reference reference) {
        super(reference + " is taken");
    }
}
