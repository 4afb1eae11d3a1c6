/** Keys that the database carries on to the rows which refer to them, changed in one flush with what refers (rule C10). */
package dev.alkahest.behaviour.session.carried;
