import { Args, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { queryWords } from '../products/product.rules.ts';
import { ProductType } from '../products/product.type.ts';
import { highlight } from './search.rules.ts';

@ObjectType('ProductTextPart', { description: 'A piece of a text.' })
export class ProductTextPartType {
  @Field(() => String, { description: 'The piece.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is what was searched for.' })
  hit!: boolean;
}

@ObjectType('SearchHighlight', { description: 'A text of a product in which words of a search were found.' })
export class SearchHighlightType {
  @Field(() => String, { description: 'Which text: name, category, description, tags, or translations.en.name.' })
  field!: string;

  @Field(() => [ProductTextPartType], { description: 'The text in pieces; long ones are cut around the first hit.' })
  parts!: ProductTextPartType[];
}

/** What of a product a search has found; decided from what was read already. */
@Resolver(() => ProductType)
export class HighlightsResolver {
  @ResolveField(() => [SearchHighlightType], { description: 'Where words of a search stand in its texts.' })
  highlights(
    @Parent() product: ProductType,
    @Args('search', { type: () => String, description: 'The search, as given to the list.' }) search: string,
  ): SearchHighlightType[] {
    const queries = queryWords(search.slice(0, 200));
    const texts: [string, string | null | undefined][] = [
      ['name', product.name],
      ...product.translations.map(({ locale, name }): [string, string] => [`translations.${locale}.name`, name]),
      ['category', product.category],
      ['tags', product.tags.join(', ')],
      ['description', product.description],
    ];
    return texts.flatMap(([field, text]) => {
      const parts = text ? highlight(text, queries) : null;
      return parts ? [{ field, parts }] : [];
    });
  }
}
