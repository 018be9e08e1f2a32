/** What all work on a case shares: done once, told to the access log, and by people with a name. */
@NullMarked
package nl.welzijnoprecept.casework;

import org.jspecify.annotations.NullMarked;
