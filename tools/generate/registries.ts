/** The door that `/work/land` and old habits know; writes every generated file. */
import './all.ts'
