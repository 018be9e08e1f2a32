package nl.welzijnoprecept.conversation;

import java.time.Instant;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.referral.Reference;

/** That somebody was typing about a client and has not sent it yet, with enough to recognise the case by; not what they typed. */
public record OwnDraft(
        NoteDraftId id, CaseFile file, Reference reference, String givenName, String familyName, Instant changedAt) {}
