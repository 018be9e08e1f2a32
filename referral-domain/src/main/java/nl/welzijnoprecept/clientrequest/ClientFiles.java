package nl.welzijnoprecept.clientrequest;

import nl.welzijnoprecept.referral.Referral;

/** All that is kept about clients: of every table that belongs to a file, also one that came later. */
public interface ClientFiles {
    /** The referral's line with all that belongs to it; refuses to leave out what a lock hides. */
    FileLine of(Referral referral);
}
