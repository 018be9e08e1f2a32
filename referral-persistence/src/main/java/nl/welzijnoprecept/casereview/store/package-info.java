/** How meetings about cases are kept. */
@NullMarked
package nl.welzijnoprecept.casereview.store;

import org.jspecify.annotations.NullMarked;
