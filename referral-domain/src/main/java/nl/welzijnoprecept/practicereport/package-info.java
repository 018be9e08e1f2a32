/** What became of the referrals of one practice, for that practice. */
@NullMarked
package nl.welzijnoprecept.practicereport;

import org.jspecify.annotations.NullMarked;
