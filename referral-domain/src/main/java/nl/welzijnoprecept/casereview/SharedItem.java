package nl.welzijnoprecept.casereview;

import nl.welzijnoprecept.accesslog.CaseFile;

/**
 * A case on the agenda, as it is shared with who sits at the table.
 *
 * @param file for the access log alone
 */
public record SharedItem(ReviewItemId id, CaseFile file, Subject subject, String text) {}
