/**
 * What the deployment template promises, each choice beside a twin of the template that breaks it.
 */
package dev.counterpoint.deploy;
