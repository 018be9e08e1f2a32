/** How long what is kept, what keeps it longer, and what tells that it was destroyed. */
@NullMarked
package nl.welzijnoprecept.retention;

import org.jspecify.annotations.NullMarked;
