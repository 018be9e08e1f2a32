package nl.welzijnoprecept.access;

/**
 * What a privacy officer watches over: that files are kept, corrected and destroyed as they should be. It opens no file.
 *
 * @param keeper the organisation that keeps the files
 */
public record Oversight(OrganisationId keeper) {
    public static Oversight of(Actor actor) {
        actor.require(Permission.OVERSEE_FILES);
        return new Oversight(actor.requireOrganisation());
    }
}
