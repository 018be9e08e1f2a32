/** Everything that can be refused, as one sealed family: whoever answers the outside world must handle each case. */
@NullMarked
package nl.welzijnoprecept.problem;

import org.jspecify.annotations.NullMarked;
