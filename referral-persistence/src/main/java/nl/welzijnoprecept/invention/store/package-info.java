/** Invented cases in any number, to measure with: what many referrals cost is told before there are so many real ones. */
@NullMarked
package nl.welzijnoprecept.invention.store;

import org.jspecify.annotations.NullMarked;
