/** Pages in a real browser: what each role does with them, and whether everybody can. */
package nl.welzijnoprecept.browser;
