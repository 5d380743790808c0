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
No thanks, we've already signed with another company.
Hello, thank you but this is no longer necessary.
Thank you for your proposal but I will have to decline.
Sorry, we've gone with someone else.
No, I'm not interested any more.
I'm no longer looking for a plumber, thanks.
In the end we're not doing the work. Thanks anyway.
Thanks but I have someone already
Thanks a lot, but I found a better offer
I don't need your services, thank you.
Not needed, thanks
No I'm fine thank you
The request is no longer valid, thanks.
Thanks, I've already accepted another offer.
We picked a tradesman closer to home.
not intrested thanks
Unfortunately your quote is too high, I won't be proceeding.
I managed to fix it myself, thanks anyway!
I've decided against it
I'd rather not, thanks
I have given the job to another builder
No thanks, a friend is helping me out.
Don't bother, I've found someone. Thanks
Thanks, but we are not interested anymore.
I decline your offer.
The job has already been done by my uncle
Job's done, thanks
We have decided to use a different company
No ta
nah im good thanks
Sorry but no
Thanks for reaching out, however we have chosen another provider.
I'm afraid it's a no this time. Good luck!
Hi, we've had a change of circumstances and no longer require the work
Plans fell through so we don't need a photographer anymore
Thanks, but we found what we needed elsewhere.
Hi, turns out I don't need the door repaired anymore, thanks.
No thanks, we already have a plumber.
Thanks for the offer but I'm staying with my current provider.
Thank you for your interest but the position is taken.
No thanks, I'm going to wait until next year.
Thanks for the quote, but it's over our budget so we won't be going ahead.
Sorry, it's a no.
I'm not interested in your offer, thank you.
Thanks, that won't be necessary.
All good, found someone, thanks!
Dear Sir, I'm sorry but I have given the work to another company.
I solved my problem, thanks.
Not interested.
no not interested thanks have a nice evening
dont need it anymore sorry
Hi, found somebody in the meantime, thanks a lot
Thanks but we're not going forward with the project
We will not be accepting your quote. Regards.
It's working now, no need for a visit. Thanks
No thank you. Kind regards, Mrs Smith
Thanks for taking the time to reply but I no longer have any use for this
my request is cancelled
Too late, I already found someone
I'll manage without, thanks
Hello, I won't be taking this any further, thank you
Thanks, I've made an arrangement with someone else
no its ok thanks
We repaired it ourselves, thanks
We already have a supplier, all the best
I'd prefer not to proceed
Sorry but I've opted for another quote
The leak has been fixed, thanks anyway
I gave up on the project
No no thank you
No need, problem solved
We aren't looking anymore, thanks
No thanks, your price is over my budget
Hi, thanks for the reply but I have made my choice already.
Thanks, we already have everything we need.
No longer interested, found it cheaper
That's kind, but I'll sort it out on my own
Many thanks, but we will not be taking it further
no, found someone thanks
Thanks for the offer, we're not interested for now.
NO THANKS, DO NOT CALL ME BACK
This project isn't going to happen, thanks
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
No, please send me a detailed quote.
No thanks for Monday, but Tuesday would be perfect.
No problem at all, come whenever you like
No, I haven't decided yet.
No, it's not a flat, it's a 120 sqm house.
Thanks! What's the lead time?
No thanks, that's too much, could you go down to 300?
Yes thanks
Hello, yes it's still open.
No but I'm free Thursday afternoon.
I have no other quotes at the moment, yours looks good.
I'm not available on Monday
I don't need the materials, just the fitting.
Thanks, I already bought the boiler, it just needs installing.
I found your price reasonable, how do we proceed
Not interested in a subscription but a one-off visit would be great.
Only interested if you can come this week
Sooner would be better, thanks
Thanks, I'll call you
Sorry for the delay, yes I'm interested
No, my husband will be at home
Your quote is fine, thanks
No thanks, I prefer a phone call
Another builder told me everything has to be replaced, what do you think
I have had no hot water since yesterday
Thanks, see you Thursday
I cancelled my other appointment so I can be home for you
I won't pay upfront but otherwise ok
No thanks, first I'd like to know your rates
The project isn't cancelled, just postponed
No thanks required, you did a great job explaining
I can't say no to that price
No one has answered yet, so yes please
Hi, no, I haven't had any other quotes yet, can you tell me more
No! There are two radiators.
I have no preference for the date.
Thanks, I received your quote and will get back to you shortly
Thanks for being so quick! When would you be free
I found someone for the painting but I still need a tiler
I already have someone for the electrics, looking for a plumber
Never mind, come on Friday
No issue on my side, looking forward to your visit
Tuesday is not possible
I can't do Tuesday, Wednesday
No, the tap doesn't leak anymore but the toilet does
I don't want a contract, just one visit
Your competitor charges 150, can you match it
I decline the first quote but the second is fine
No, keep the deposit, see you Thursday
No thanks to the plumber before you I have water everywhere
No thanks, do you have something in oak?
You're welcome, see you Monday
No not yet, it arrives tomorrow
Thank you, I look forward to your quote
No I don't have photos, but you can come round
No, thank you! You have been so helpful, when can you start
I don't mind at all
I'm not against it
No, come Thursday morning instead
No thanks to the coffee, but yes to the job!
No appointments possible before Tuesday for me
Thanks, no, only two bedrooms
I already used you last year, it was perfect
The previous builder cancelled, can you replace him
I have not received any other offers
Not bad, I'm tempted
`;
