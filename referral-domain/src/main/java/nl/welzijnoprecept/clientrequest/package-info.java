/** What clients ask about their own data: to see it, to correct it, to have it erased. */
@NullMarked
package nl.welzijnoprecept.clientrequest;

import org.jspecify.annotations.NullMarked;
