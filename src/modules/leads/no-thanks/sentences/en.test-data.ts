export const clear = `
No thanks
No, thanks.
NO THANKS!!!
no thankss
no thnaks
No thank you
No, thank you very much
no thx
nope, thanks
Nah, thanks anyway
No thanks 🙏
Hi, no thanks. Have a good day
Thanks but no thanks
Thank you, but no.
Hi Tom, thanks for your quick reply but no thanks
No thanks, I've already found someone
I have already found someone, thank you
ive found someone thanks
We found someone else, thanks
Sorry, I've hired someone else
We've already booked another plumber
I went with another quote, sorry
We've decided to go with another company. Best of luck!
Going with someone else, thank you
I'm going with a local guy
Not interested
I'm not interested, thanks
We are no longer interested
Not interested anymore sorry
I no longer need this
No longer needed, thanks
I don't need this anymore
We don't need your services any more, thank you
It's no longer necessary
The project has been cancelled
The job is cancelled, sorry for the inconvenience
We've cancelled the project
I've changed my mind, sorry
Change of plans, no longer required
I'll pass, thanks
I'll have to decline
I'm going to pass on this, thank you
I'd like to cancel my request
Please cancel my request
We won't be going ahead, thanks
I don't want to proceed
We have decided not to go ahead with the work
I'm good, thanks
We're all set, thank you
All sorted now, thanks
It's been fixed already, thanks
The problem is solved, thank you
My brother in law is going to do it
My neighbour fixed it, thanks anyway
I'll do it myself, thanks
Never mind, thanks
Forget it
Please don't contact me again
It's a no from me, sorry
Not this time, thanks
Not for me, thanks
The position has been filled
No thanks, too expensive for us
Thank you so much for getting back to me so quickly, but we already have someone lined up
Appreciate it but I've found somebody closer to home. All the best
No thank you, I'll keep your number for next time
`;

export const unclear = `
No problem
No problem, see you Tuesday
No worries, thanks
No thanks needed
No need to thank me
Not only the boiler but the heater too
No, thank YOU! When can you come
No, thank you for coming out, when is good for you
No thanks, unless you can come on Monday
No thanks, but could you do Tuesday
No thanks on the extended warranty, but go ahead with the repair
No, not Monday. Tuesday?
No, it's on the second floor
No, there is no lift
No, I own the place
No, it's not urgent
No rush, whenever suits you
Why not
I'm not saying no
I haven't found anyone yet
No, I have not found anyone
I found the leak, it's under the sink
I already found the tiles, I need someone to lay them
I found your profile very helpful
I've chosen your quote
I'm interested
Very interested, thanks
Yes please
Tuesday works
Thanks, perfect
Thanks for your reply, how much is it
Thanks, I'll think about it
Thanks, we are still comparing quotes
That's too expensive, can you do any better
Too much. My maximum is 200
If you lower the price, fine
I'd prefer Tuesday
I would rather have Saturday
No, Thursday would be better
Not interested in the maintenance plan, just the repair
I'm not interested in the cheapest option, I want quality
I no longer need the painting, only the tiling
I don't need a quote, I just want to book you
The problem isn't fixed
It still isn't repaired
Still interested, call me
I'm waiting for another quote before deciding
I am comparing with another company
Please cancel Monday's visit, I prefer Tuesday
Don't hesitate to call me
Maybe later, I'll let you know
Not sure, I need to ask my wife
I haven't changed my mind, when can you start
I don't want to cancel
Thanks, can you come tomorrow
Hi, thanks. Are you insured
No thanks, I'd like to see some photos first
We have someone but he's not available until March, are you free
My husband is dealing with it, call him
Thanks, please call me after 6
No, send me the quote anyway
Sounds good, thanks
No thanks for now, what would it cost in spring
I don't know yet, give me a day
Nothing else to add, go ahead
`;
