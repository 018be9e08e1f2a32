/** How much may be asked, and how often guessed: per caller, per address, per name. */
@NullMarked
package nl.welzijnoprecept.throttle;

import org.jspecify.annotations.NullMarked;
