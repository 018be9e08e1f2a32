/** Supervision of privacy: who looked, as the officer sees it and as the client does. */
@NullMarked
package nl.welzijnoprecept.oversight.app;

import org.jspecify.annotations.NullMarked;
