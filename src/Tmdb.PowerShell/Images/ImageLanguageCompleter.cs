using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>Completes the languages of images: those of TMDB, and the words for no language and the original one.</summary>
public sealed class ImageLanguageCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var languages = new LanguageCompleter().CompleteArgument(commandName, parameterName, wordToComplete, commandAst, fakeBoundParameters)
            .Select(tag => tag.ListItemText.Split('-')[0])
            .Distinct(StringComparer.Ordinal)
            .Select(code => (code, ReferenceData.NameOf(() => System.Globalization.CultureInfo.GetCultureInfo(code).EnglishName, code)));
        return Completion.Of(wordToComplete, [(ImageLanguages.None, "Images without text"), (ImageLanguages.Original, "The original language of the title"), .. languages]);
    }
}

/// <summary>Rejects anything but a language code such as <c>de</c>, <c>none</c>, or <c>original</c>. TMDB silently ignores other values.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ValidateImageLanguageAttribute : ValidateEnumeratedArgumentsAttribute
{
    protected override void ValidateElement(object element)
    {
        if (element is not string text || !(text is ImageLanguages.None or ImageLanguages.Original || (text.Length == 2 && LanguagesAttribute.IsValid(text))))
        {
            throw new ValidationMetadataException(
                $"'{element}' is not a language of images. Expected is a language code of two letters, such as 'de', or '{ImageLanguages.None}' for images without text, or '{ImageLanguages.Original}' for the original language of the title.");
        }
    }
}
