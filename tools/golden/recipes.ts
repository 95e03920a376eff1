import { LOCK_RECIPES } from './lock-recipes.ts'
import { MANIFEST_RECIPES } from './manifest-recipes.ts'
import type { Recipe } from './recipe.ts'

export const RECIPES: readonly Recipe[] = [...LOCK_RECIPES, ...MANIFEST_RECIPES]
