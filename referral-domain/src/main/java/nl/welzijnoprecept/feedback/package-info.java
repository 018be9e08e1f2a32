/** What the referrer hears back, and whether it was read. */
@NullMarked
package nl.welzijnoprecept.feedback;

import org.jspecify.annotations.NullMarked;
