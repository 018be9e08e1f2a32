package nl.welzijnoprecept.conversation;

import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.referral.Reference;

/** An appointment of a coach, with enough to recognise the case by. */
public record AgendaItem(
        AppointmentStanding standing, CaseFile file, Reference reference, String givenName, String familyName) {}
