using System.Diagnostics.CodeAnalysis;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base of what is done with one request token after the other. What goes wrong with one is its own error, and the next one follows.</summary>
public abstract class RequestTokenCmdlet : ConnectedCmdlet
{
    /// <summary>Whether there is a token; writes the error if not.</summary>
    private protected bool IsGiven([NotNullWhen(true)] RequestToken? token)
    {
        if (token is null)
        {
            Report(new TmdbException(TmdbErrorKind.InvalidArgument, "This is no request token. Give the object that New-TmdbRequestToken gave."), target: null);
        }

        return token is not null;
    }

    /// <summary>Waits for a call. Says false when it went wrong, and the next one may do better.</summary>
    private protected bool TryWaitFor(Func<PipelineMessages, CancellationToken, Task> call, object? target)
    {
        try
        {
            return Await(async (messages, stop) =>
            {
                await call(messages, stop).ConfigureAwait(false);
                return true;
            });
        }
        catch (TmdbException e)
        {
            Report(e, target);
            return false;
        }
    }
}

/// <summary>Takes anything, and makes null of what is no request token: PowerShell's own message would quote it, and it may be the text of one.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RequestTokenTransformationAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        PSObjects.Bare(inputData) as RequestToken;
}
