/** Who acts, in which role, and what that role may do beside the case files in its scope. */
@NullMarked
package nl.welzijnoprecept.access;

import org.jspecify.annotations.NullMarked;
