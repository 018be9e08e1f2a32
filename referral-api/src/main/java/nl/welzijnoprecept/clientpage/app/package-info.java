/** A client's own page: the links that lead to it, the way in, and what is on it. */
@NullMarked
package nl.welzijnoprecept.clientpage.app;

import org.jspecify.annotations.NullMarked;
