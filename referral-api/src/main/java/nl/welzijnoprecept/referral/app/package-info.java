/** Referrals over HTTP: submit, read, list, search, take steps. */
@NullMarked
package nl.welzijnoprecept.referral.app;

import org.jspecify.annotations.NullMarked;
