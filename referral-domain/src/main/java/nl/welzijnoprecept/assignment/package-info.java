/** Who could take a case: what coaches are good at, how full they are, and how they fit a referral. */
@NullMarked
package nl.welzijnoprecept.assignment;

import org.jspecify.annotations.NullMarked;
