package nl.welzijnoprecept.accesslog;

import java.util.UUID;

/** The client's file that was touched: the id of the referral, as the log names it. */
public record CaseFile(UUID id) {}
