using System.Collections;
using System.Globalization;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that take TMDB items by id, from arguments or from the pipeline.</summary>
public abstract class EntityCmdlet : ConnectedCmdlet
{
    private protected const string InputObjectSet = "InputObject";

    private EntityReader? _reader;
    private long _inputs;
    private string? _argument;

    /// <summary>Objects that identify the items, such as the output of another cmdlet, CSV or JSON data, or ids. See about_Tmdb_Pipelines.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = InputObjectSet)]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(NoCompleter))]
    public virtual object? InputObject { get; set; }

    /// <summary>The kinds of items that the cmdlet accepts. A plain id from the pipeline is of the first kind.</summary>
    private protected abstract IReadOnlyList<EntityKind> Kinds { get; }

    /// <summary>Whether IMDb ids are accepted.</summary>
    private protected virtual bool TakesImdbIds => false;

    /// <summary>The arguments, with the kind of item that each parameter identifies.</summary>
    private protected abstract IEnumerable<(EntityKind Kind, object[] Values)> Arguments { get; }

    private EntityReader Reader => _reader ??= new(Kinds, TakesImdbIds);

    /// <summary>Where the input comes from, for errors: the parameter, or its number in the pipeline.</summary>
    private string Place => _argument ?? string.Create(CultureInfo.InvariantCulture, $"Input {_inputs}");

    /// <summary>Processes each item.</summary>
    protected override void ProcessRecord()
    {
        if (MyInvocation.BoundParameters.ContainsKey(nameof(InputObject)))
        {
            _inputs++;
            ProcessInput(InputObject);
            return;
        }

        Expect(Arguments.Sum(argument => argument.Values.Length));
        foreach (var (kind, values) in Arguments)
        {
            foreach (var value in values)
            {
                _argument = $"-{kind.IdColumn}";
                Process(value, kind);
            }
        }
    }

    /// <summary>Processes one item.</summary>
    private protected abstract void Process(EntityReference entity);

    /// <summary>Reports another problem with an input, in order.</summary>
    /// <param name="entity">The item that it identifies.</param>
    /// <param name="what">The problem, such as <c>has no rating</c>.</param>
    private protected void Refuse(EntityReference entity, string what) =>
        SendRefusal(entity.Input, new TmdbException(TmdbErrorKind.InvalidArgument, $"{Place} ({entity}) {what}. Nothing was sent for it."));

    private void ProcessInput(object? input)
    {
        var isArgument = !MyInvocation.ExpectingInput;
        _argument = isArgument ? "-InputObject" : null;
        if (PSObjects.Bare(input) is null or "" or ICollection { Count: 0 })
        {
            if (isArgument)
            {
                SendRefusal(input, new TmdbException(TmdbErrorKind.InvalidArgument, "-InputObject is empty. Nothing was sent."));
            }

            return; // As with any cmdlet, nothing in the pipeline is nothing to do.
        }

        if (Row.IsScalar(input!))
        {
            Process(input, Kinds[0]);
            return;
        }

        if (isArgument && PSObjects.Bare(input) is ICollection inputs)
        {
            Expect(inputs.Count);
        }

        foreach (var each in LanguagePrimitives.GetEnumerable(input) ?? new[] { input })
        {
            Process(each, Kinds[0]);
        }
    }

    private void Process(object? input, EntityKind kind)
    {
        EntityReference entity;
        try
        {
            entity = input is null ? throw new TmdbException(TmdbErrorKind.InvalidArgument, "is empty") : Reader.Read(input, kind);
        }
        catch (TmdbException e)
        {
            SendRefusal(input, new TmdbException(e.Kind, $"{Place} {e.Message}. Nothing was sent for it."));
            return;
        }

        Process(entity);
    }
}
