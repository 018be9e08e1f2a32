/** What all pages share: how they look, in which language they speak, and what they say when something goes wrong. */
@NullMarked
package nl.welzijnoprecept.pages;

import org.jspecify.annotations.NullMarked;
