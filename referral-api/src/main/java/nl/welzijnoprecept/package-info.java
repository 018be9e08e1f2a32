/** Welzijn op Recept: social prescribing for the Netherlands. */
@NullMarked
package nl.welzijnoprecept;

import org.jspecify.annotations.NullMarked;
