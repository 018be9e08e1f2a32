/** The link to a client's own page: who made it, what became of it, and for whom it opens. */
@NullMarked
package nl.welzijnoprecept.clientpage;

import org.jspecify.annotations.NullMarked;
