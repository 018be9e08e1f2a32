/** Working days, Dutch holidays and the norms that due dates are computed from. */
@NullMarked
package nl.welzijnoprecept.deadline;

import org.jspecify.annotations.NullMarked;
